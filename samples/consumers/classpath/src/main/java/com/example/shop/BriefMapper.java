package com.example.shop;

import org.mapstruct.Mapper;

/** MapStruct writes BriefMapperImpl. */
@Mapper
public interface BriefMapper {
    Brief brief(Product product);
}
